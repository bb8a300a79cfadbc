"""Reads every address of a file with feedparser on 16 threads; etags live in a pickle between runs.

Usage: poll-feedparser.py ADDRESSES VALIDATORS (the second is read where it exists, and written).
Prints `documents entries not-modified`.
"""
import os
import pickle
import sys
from multiprocessing.pool import ThreadPool

import feedparser

addresses, validators = sys.argv[1:3]
known = {}
if os.path.exists(validators):
    with open(validators, "rb") as file:
        known = pickle.load(file)


def fetch(url):
    etag, modified = known.get(url, (None, None))
    result = feedparser.parse(url, etag=etag, modified=modified)
    if result.get("status") == 304:
        return url, (etag, modified), 0, 1
    return url, (result.get("etag"), result.get("modified")), len(result.entries), 0


with open(addresses, encoding="utf-8") as file:
    urls = file.read().split()
with ThreadPool(16) as pool:
    results = pool.map(fetch, urls, chunksize=1)
with open(validators, "wb") as file:
    pickle.dump({url: kept for url, kept, _, _ in results}, file)
print(len(results), sum(each[2] for each in results), sum(each[3] for each in results))
