# What python3-feedparser reads at an address, as JSON; it sends the validators that it was given the last time.
import calendar, json, sys, feedparser

_, url, etag, modified = sys.argv
feed = feedparser.parse(url, etag=etag or None, modified=modified or None)

def shown(entry):
    date = entry.get("published_parsed")
    return {
        "title": entry.title,
        "url": entry.link,
        "author": entry.get("author", ""),
        "published": calendar.timegm(date) if date else None,
        "id": entry.id,
    }

print(json.dumps({
    "status": feed.status,
    "bozo": bool(feed.bozo),
    "etag": feed.get("etag", ""),
    "modified": feed.get("modified", ""),
    "items": [shown(entry) for entry in feed.entries],
}))
