"""Opens the exports of a graph with programs that are not ours: networkx, followthemoney, the JSON-LD processor PyLD and
openapi-spec-validator. Arguments: folder of the exports, file of the counts. Ends with 1 where one cannot be read whole."""
import csv
import json
import sys
from pathlib import Path

import networkx
from followthemoney import model
from openapi_spec_validator import validate
from pyld import jsonld

folder, counts = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text(encoding="utf8"))
failed = 0


def check(right, line):
    global failed
    failed += not right
    print(f"{'passed' if right else 'FAILED'}: {line}")


def check_graph(name, graph):
    ends_known = all(graph.nodes[node] for node in graph)
    right = (graph.number_of_nodes(), graph.number_of_edges()) == (counts["entities"], counts["facts"]) and ends_known
    check(right, f"networkx, {name}: {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges")


def check_ftm():
    entities = [json.loads(line) for line in (folder / "graph.ftm.json").open(encoding="utf8")]
    proxies = [model.get_proxy(entity, cleaned=False) for entity in entities]
    ids = {proxy.id for proxy in proxies}
    for entity, proxy in zip(entities, proxies):
        proxy.schema.validate(entity)
        kept = sum(len(proxy.get(name)) for name in entity["properties"])
        given = sum(len(set(values)) for values in entity["properties"].values())
        if kept != given:
            check(False, f"followthemoney drops values of {entity}")
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity" and value not in ids:
                check(False, f"followthemoney: {proxy.id} names {value}, which is not there")
            if prop.type.name == "entity" and prop.range is not None:
                other = next(each for each in proxies if each.id == value)
                if not other.schema.is_a(prop.range):
                    check(False, f"followthemoney: {prop.qname} is a {other.schema.name}")
    edges = sum(proxy.schema.edge for proxy in proxies)
    check(edges > 0, f"followthemoney: {len(proxies) - edges} entities, {edges} relations")


def no_network(url, options):
    raise RuntimeError(f"the document needs {url}")


def check_jsonld():
    jsonld.set_document_loader(no_network)
    document = json.loads((folder / "graph.jsonld").read_text(encoding="utf8"))
    quads = jsonld.to_rdf(document)["@default"]
    typed = [quad for quad in quads if quad["predicate"]["value"].endswith("#type")]
    claims = sum(quad["object"]["value"] == "https://schema.org/Claim" for quad in typed)
    people = sum(quad["object"]["value"] == "https://schema.org/Person" for quad in typed)
    check(claims == counts["claims"] + counts["facts"] and people > 0, f"PyLD: {len(quads)} quads, {claims} claims")


def check_csv(table, rows):
    with (folder / f"{table}.csv").open(encoding="utf8", newline="") as file:
        records = list(csv.DictReader(file, strict=True))
    whole = all(None not in record and None not in record.values() for record in records)
    check(len(records) == rows and whole, f"Python's csv, {table}: {len(records)} rows")


check_graph("GEXF", networkx.read_gexf(folder / "graph.gexf"))
check_graph("GraphML", networkx.read_graphml(folder / "graph.graphml", force_multigraph=True))
check_ftm()
check_jsonld()
for table in ("entities", "facts", "claims"):
    check_csv(table, counts[table])
validate(json.loads((folder / "openapi.json").read_text(encoding="utf8")))
check(True, "openapi-spec-validator: /api/docs/openapi.json")
sys.exit(1 if failed else 0)
