// The media types of what we publish, without parameters, as they stand in links.

export const RSS = 'application/rss+xml'
export const ATOM = 'application/atom+xml'
export const JSON_FEED = 'application/feed+json'
export const HTML = 'text/html'
