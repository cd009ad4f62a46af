# The mails in a maildir as JSON: subject, address of the item, author, date.
import email, email.policy, email.utils, json, pathlib, sys

def shown(path):
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    date = mail["date"].datetime.timestamp() if mail["date"] else None
    author, _ = email.utils.parseaddr(str(mail["from"]))
    return {"title": str(mail["subject"]), "url": mail["x-rss-url"], "author": author, "published": date}

print(json.dumps([shown(path) for path in sorted(pathlib.Path(sys.argv[1]).glob("new/*"))]))
