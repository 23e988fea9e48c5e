// Starts a worker from its TypeScript source, its first argument, as tests do: Node reads the types
// away itself, but wants the ending of the file in every import, which the source leaves out, and does not know the
// bundler's `?raw`. What was compiled once is kept, so that threads start in a moment.
import { readFileSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../.cache/node', import.meta.url)));
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.endsWith('?raw')) return { url: new URL(specifier, context.parentURL).href, shortCircuit: true };
    const ours = context.parentURL?.endsWith('.ts') === true;
    const bare = ours && specifier.startsWith('.') && !/\.\w+$/.test(specifier);
    return next(bare ? `${specifier}.ts` : specifier, context);
  },
  load(url, context, next) {
    if (!url.endsWith('?raw')) return next(url, context);
    const text = readFileSync(new URL(url.replace('?raw', '')), 'utf8');
    return { format: 'module', source: `export default ${JSON.stringify(text)}`, shortCircuit: true };
  },
});
await import(process.argv[2]);
