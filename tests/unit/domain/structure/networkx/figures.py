"""What networkx finds in some graphs, one JSON file per graph, for our own code to be held against.

    python3 tests/unit/domain/structure/networkx/figures.py [folder]

Writes beside itself unless another folder is given. Then: npx prettier --write tests/unit/domain/structure/networkx
"""

import json
import math
import random
import statistics
import sys
from pathlib import Path

import networkx as nx

SEED = 7
LOUVAIN_TRIES = 21


def weighted_at_random(graph):
    chance = random.Random(SEED)
    for _, _, data in graph.edges(data=True):
        data["weight"] = chance.choice([0.2, 0.5, 1, 1.5, 3])
    return graph


def without_weights(graph):
    bare = nx.create_empty_copy(graph)
    bare.add_edges_from(graph.edges())
    return bare


def with_loners(graph, count):
    graph.add_nodes_from(("alone", index) for index in range(count))
    return graph


GRAPHS = {
    "karate": without_weights(nx.karate_club_graph()),
    "karate-weighted": nx.karate_club_graph(),
    "les-miserables": nx.les_miserables_graph(),
    "florentine-families": nx.florentine_families_graph(),
    "barbell": nx.barbell_graph(6, 3),
    "chain": nx.path_graph(40),
    "star-with-loners": with_loners(nx.star_graph(5), 3),
    "caveman": nx.connected_caveman_graph(6, 8),
    "planted-partition": nx.planted_partition_graph(5, 12, 0.8, 0.02, seed=SEED),
    "random": nx.gnp_random_graph(60, 0.05, seed=SEED),
    "random-weighted": weighted_at_random(nx.gnp_random_graph(60, 0.09, seed=SEED)),
    "random-tree": weighted_at_random(nx.barabasi_albert_graph(50, 1, seed=SEED)),
    "scale-free-weighted": weighted_at_random(nx.barabasi_albert_graph(60, 3, seed=SEED)),
}


def cut_off(graph, node):
    """How many nodes come off the largest part that is left without this one."""
    within = nx.node_connected_component(graph, node)
    rest = graph.subgraph(within - {node})
    return len(rest) - max(len(part) for part in nx.connected_components(rest))


def numbers(values, nodes):
    return [None if math.isnan(values[node]) else values[node] for node in nodes]


def figures(graph):
    graph = nx.convert_node_labels_to_integers(graph)
    is_weighted = nx.is_weighted(graph) and graph.size() > 0
    weight = "weight" if is_weighted else None
    nodes = sorted(graph)
    cuts = sorted(nx.articulation_points(graph))
    tries = [
        nx.community.louvain_communities(graph, weight=weight, seed=seed) for seed in range(LOUVAIN_TRIES)
    ]
    modularities = [nx.community.modularity(graph, found, weight=weight) for found in tries]
    return {
        "size": len(nodes),
        "links": [
            [a, b, data[weight]] if is_weighted else [a, b] for a, b, data in graph.edges(data=True)
        ],
        "components": sorted(map(len, nx.connected_components(graph)), reverse=True),
        "articulations": [[node, cut_off(graph, node)] for node in cuts],
        # Node by node: the formulas as Burt wrote them, and no way round through matrices.
        "constraint": numbers(nx.constraint(graph, nodes, weight=weight), nodes),
        "effectiveSize": numbers(nx.effective_size(graph, nodes, weight=weight), nodes),
        "communities": sorted(sorted(members) for members in tries[0]),
        # Louvain depends on chance: what it comes to in the middle of several tries.
        "modularity": statistics.median_low(modularities),
    }


folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
for name, graph in GRAPHS.items():
    (folder / f"{name}.json").write_text(json.dumps(figures(graph)))
