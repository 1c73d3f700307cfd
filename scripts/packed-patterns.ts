/** The packed patterns for code that runs from source, under the name `#packed-patterns`: none, so that they are compiled as they stand. */
export default { bytes: '' }
