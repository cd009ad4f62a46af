// Expected failures are values with a reason; bugs throw.

export interface Ok<T> {
  readonly ok: true
  readonly value: T
}

export interface Failed<R> {
  readonly ok: false
  readonly reason: R
}

export type Result<T, R> = Ok<T> | Failed<R>

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })
export const failed = <R>(reason: R): Failed<R> => ({ ok: false, reason })
