/** Names of files that hold weights. */
export const weightsFile = /\.(?:gguf|safetensors|sft|onnx|bin|pt|pth|ckpt|h5|msgpack|tflite|mlmodel|npz)$/i
