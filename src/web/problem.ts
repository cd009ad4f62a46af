// Errors as RFC 9457 problem documents: never stored, never items in a feed.

export type ProblemStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 406
  | 409
  | 410
  | 412
  | 413
  | 415
  | 422
  | 429
  | 500
  | 503

const TITLES: Readonly<Record<ProblemStatus, string>> = {
  400: 'Bad request',
  401: 'Not authorised',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition failed',
  413: 'Too large',
  415: 'Media type not supported',
  422: 'Cannot be processed',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable for the moment',
}

export interface Problem {
  readonly title: string
  readonly status: ProblemStatus
  /** Names the reason for programs. */
  readonly code: string
  readonly detail: string
}

/** `code` names the reason for programs, `detail` says to people what to do about it. */
export function problem(
  status: ProblemStatus,
  code: string,
  detail: string,
  headers: Record<string, string> = {},
): Response {
  const document: Problem = { title: TITLES[status], status, code, detail }
  return new Response(`${JSON.stringify(document)}\n`, {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      ...headers,
    },
  })
}
