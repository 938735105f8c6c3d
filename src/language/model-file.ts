import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

type TensorKind = 'int8' | 'int16' | 'uint8' | 'uint32' | 'float32';

/** What the model file says about itself; `training/export.py` writes it. */
export interface ModelHeader {
  readonly format: number;
  readonly language: string;
  /** Activation scales, real value → integer. */
  readonly factors: Readonly<Record<string, number>>;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly labels: readonly string[];
  readonly buckets: number;
  readonly affixRows: number;
  readonly gramRows: number;
  readonly shapeRows: number;
  readonly tensors: Readonly<Record<string, { kind: TensorKind; shape: readonly number[]; at: number }>>;
}

/** A model read from one file: its header and its bytes, which workers may share. */
export interface ModelFile {
  readonly header: ModelHeader;
  readonly bytes: Uint8Array;
  /** Where the tensors begin in `bytes`. */
  readonly start: number;
}

export const ENGLISH_MODEL_PATH = join(__dirname, 'models', 'english.bin');

/** Reads a model into shared memory, so that worker threads can be handed `bytes` without a copy. Throws where the file is no model. */
export function readModelFile(path: string = ENGLISH_MODEL_PATH): ModelFile {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    for (let at = 0, read = 1; read > 0; at += read) read = readSync(file, bytes, at, bytes.length - at, at);
    return openModelFile(bytes);
  } finally {
    closeSync(file);
  }
}

/** The model in bytes that another thread read. */
export function openModelFile(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== 0x4d4c474e || view.getUint32(4, true) !== 1)
    throw new Error('not a language model of format 1');
  const length = view.getUint32(8, true);
  // TextDecoder refuses shared memory, so the header is copied out first.
  const header = JSON.parse(new TextDecoder().decode(bytes.slice(12, 12 + length))) as ModelHeader;
  return { header, bytes, start: 12 + length };
}

const ARRAYS = { int8: Int8Array, int16: Int16Array, uint8: Uint8Array, uint32: Uint32Array, float32: Float32Array };
type ArrayOf<K extends TensorKind> = InstanceType<(typeof ARRAYS)[K]>;

/** A view of one tensor, row-major, no copy. Throws where the model has no such tensor of that kind. */
export function tensor<K extends TensorKind>(file: ModelFile, name: string, kind: K): ArrayOf<K> {
  const entry = file.header.tensors[name];
  if (entry?.kind !== kind) throw new Error(`the model has no ${kind} tensor ${name}`);
  const count = entry.shape.reduce((a, b) => a * b, 1);
  const make = ARRAYS[kind] as unknown as new (buffer: ArrayBufferLike, at: number, length: number) => ArrayOf<K>;
  return new make(file.bytes.buffer, file.bytes.byteOffset + file.start + entry.at, count);
}

/** Rows and columns of a matrix of the model; a vector has one column. */
export function tensorShape(file: ModelFile, name: string): readonly [rows: number, columns: number] {
  const shape = file.header.tensors[name]?.shape ?? [];
  return [shape[0] ?? 0, shape[1] ?? 1];
}
