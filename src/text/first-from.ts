/**
 * Index of the first number of an ascending row that is not below a bound, found by halving.
 *
 * @param end where the row ends for this search; it is given back when all numbers before it are below the bound
 */
export function firstFrom(row: ArrayLike<number>, bound: number, end = row.length): number {
  let low = 0
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}
