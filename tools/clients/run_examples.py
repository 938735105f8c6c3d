"""Runs Cypher examples through the official Python driver. Arguments: URI, user, file of examples; the password is in
NEO4J_PASSWORD. An example is {"source", "text", "contains"?, "rows"}: the least number of rows, and a value that one must hold."""
import json
import os
import sys

from neo4j import READ_ACCESS, GraphDatabase


def holds(value, wanted):
    if isinstance(value, (list, tuple)):
        return any(holds(each, wanted) for each in value)
    return isinstance(value, str) and wanted in value


def main():
    uri, user, path = sys.argv[1:4]
    with open(path, encoding="utf8") as file:
        examples = json.load(file)
    failed = 0
    with GraphDatabase.driver(uri, auth=(user, os.environ["NEO4J_PASSWORD"])) as driver:
        with driver.session(default_access_mode=READ_ACCESS) as session:
            for example in examples:
                rows = [record.values() for record in session.run(example["text"])]
                wanted = example.get("contains")
                right = len(rows) >= example["rows"] and (wanted is None or any(holds(row, wanted) for row in rows))
                failed += not right
                print(f"{'passed' if right else 'FAILED'}: {example['source']}: {len(rows)} rows, {wanted or ''}")
    sys.exit(1 if failed else 0)


main()
