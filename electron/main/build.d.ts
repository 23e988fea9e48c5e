/** Path of the Node that runs the engine, where Electron's own is too old for the store; '' in everything that ships. */
declare const __STANDIN__: string;
