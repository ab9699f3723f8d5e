/** A line of the report: a time in nanoseconds, how often its baseline goes into it, and the bar if there is one. */
export interface Row {
  readonly name: string
  readonly time: string
  readonly ratio: string
  readonly bar: string
}

/** A time, as a ratio to its baseline of the same run. */
export function row(name: string, nanoseconds: number, ratio: number, bar?: number): Row {
  const time = nanoseconds > 1e6 ? `${(nanoseconds / 1e6).toFixed(2)} ms` : `${(nanoseconds / 1e3).toFixed(0)} µs`
  return { name, time, ratio: `${ratio.toFixed(2)}×`, bar: bar === undefined ? "" : `≤ ${bar}×  ${ratio <= bar ? "met" : "MISSED"}` }
}

/** A time that has a bar of its own, in milliseconds. */
export function timeRow(name: string, nanoseconds: number, bar?: number): Row {
  const milliseconds = nanoseconds / 1e6
  return {
    name,
    time: `${milliseconds.toFixed(2)} ms`,
    ratio: "",
    bar: bar === undefined ? "" : `≤ ${bar} ms  ${milliseconds <= bar ? "met" : "MISSED"}`,
  }
}

/** Tokens a second, as a ratio to a baseline of the same run where there is one. */
export function speedRow(name: string, speed: number, baseline: number | undefined, bar?: number): Row {
  const ratio = baseline === undefined ? undefined : speed / baseline
  return {
    name,
    time: `${Math.round(speed).toLocaleString("en")}/s`,
    ratio: ratio === undefined ? "" : `${ratio.toFixed(2)}×`,
    bar: bar === undefined || ratio === undefined ? "" : `≥ ${bar.toFixed(2)}×  ${ratio >= bar ? "met" : "MISSED"}`,
  }
}

/** An amount of memory in MB. */
export function memoryRow(name: string, megabytes: number, bar?: number): Row {
  return {
    name,
    time: `${megabytes.toFixed(0)} MB`,
    ratio: "",
    bar: bar === undefined ? "" : `< ${bar} MB  ${megabytes < bar ? "met" : "MISSED"}`,
  }
}

export function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length))
  for (const { name, time, ratio, bar } of rows)
    console.log(`${name.padEnd(width)}  ${time.padStart(11)}  ${ratio.padStart(8)}  ${bar}`.trimEnd())
}
