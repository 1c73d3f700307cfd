/** Little weights files for tests, made byte by byte, or by the definition of their format. */
import { create, toBinary } from '@bufbuild/protobuf'
import { ModelProtoSchema } from 'onnx-buf'

/** A number of 64 bits, little-endian. */
export function u64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(value)
  return bytes
}

/** A GGUF file of keys and no tensors. Lists hold strings or numbers. */
export function ggufFile(
  keys: Readonly<Record<string, string | readonly string[] | readonly number[]>>,
  { version, isBig = false }: { version: number; isBig?: boolean },
): Uint8Array {
  const number = (value: number, size: 4 | 8): Buffer => {
    const bytes = Buffer.alloc(size)
    if (size === 4) isBig ? bytes.writeUInt32BE(value) : bytes.writeUInt32LE(value)
    else isBig ? bytes.writeBigUInt64BE(BigInt(value)) : bytes.writeBigUInt64LE(BigInt(value))
    return bytes
  }
  const text = (value: string): Buffer => Buffer.concat([number(Buffer.byteLength(value), 8), Buffer.from(value)])
  const values = Object.entries(keys).map(([key, value]) => {
    if (typeof value === 'string') return Buffer.concat([text(key), number(8, 4), text(value)])
    const isText = typeof value[0] === 'string'
    const items = value.map((item) => (typeof item === 'string' ? text(item) : Buffer.alloc(4, 1)))
    return Buffer.concat([text(key), number(9, 4), number(isText ? 8 : 6, 4), number(value.length, 8), ...items])
  })
  return Buffer.concat([Buffer.from('GGUF'), number(version, 4), number(0, 8), number(values.length, 8), ...values])
}

/** A safetensors file with one tensor of four bytes. */
export function safetensorsFile(metadata: Readonly<Record<string, string>>): Uint8Array {
  const header = Buffer.from(JSON.stringify({ __metadata__: metadata, w: { dtype: 'F32', shape: [1], data_offsets: [0, 4] } }))
  return Buffer.concat([u64(BigInt(header.length)), header, Buffer.alloc(4)])
}

/** An ONNX file, made by the definition of the format: a graph with one tensor, and metadata behind it. */
export function onnxFile(metadata: Readonly<Record<string, string>>): Uint8Array {
  const graph = { name: 'g', initializer: [{ name: 'w', dims: [25n], dataType: 1, rawData: new Uint8Array(100) }] }
  return toBinary(ModelProtoSchema, create(ModelProtoSchema, { irVersion: 9n, graph, metadataProps: Object.entries(metadata).map(([key, value]) => ({ key, value })) }))
}
