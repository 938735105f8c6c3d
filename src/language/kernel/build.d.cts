/** The bytes of kernel.wasm as wabt makes them from kernel.wat. */
export function assembleKernel(): Promise<Buffer>;
