// Starts the reader's worker from its TypeScript source, as tests do: Node reads the types away itself, but wants the
// ending of the file in every import, which the source leaves out.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(ours && !/\.\w+$/.test(specifier) ? `${specifier}.ts` : specifier, context);
  },
});
await import('./worker.ts');
