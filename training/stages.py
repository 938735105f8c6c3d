"""The stages from the data to the model, in order, and the record of those that are done."""
from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from files import whole_file

LATER = {'rate': 1e-3, 'slow': 0.5, 'dropout': 0.36, 'swaps': 3, 'turns': 4}  # training after the first weights for names


@dataclass(frozen=True)
class Scale:
    """What share of the raw text and of the annotated sets is used; as many steps of pretraining and composed sentences go with it."""

    text: float
    sets: float


FULL, REHEARSAL = Scale(1, 1), Scale(0.005, 0.03)


@dataclass(frozen=True)
class Stage:
    """One call of a script. `common` names the options that say where and how fast, not what: they may differ when a run goes on."""

    name: str
    script: str
    common: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    check: bool = False  # only looks at the result, so it is run each time

    @property
    def starts(self) -> str | None:
        """The stage whose weights this one goes on from."""
        return self.arguments[self.arguments.index('--start') + 1] if '--start' in self.arguments else None


def options(**values: object) -> tuple[str, ...]:
    return tuple(str(part) for key, value in values.items() for part in (f'--{key.replace("_", "-")}', value))


def stages(scale: Scale = FULL, restore: bool = False) -> list[Stage]:
    """All of them, or with `restore` the last part of training on from the shipped model."""
    reading = ('data', 'work')

    def training(name: str, epochs: int, seed: int | None = None, written: int = 16000, everyday: int = 0, **more: object) -> Stage:
        sizes = {'written': round(written * scale.sets), 'everyday': round(everyday * scale.sets), 'share': scale.sets}
        seeded = {} if seed is None else {'seed': seed}
        return Stage(name, 'train.py', (*reading, 'threads'), options(name=name, epochs=epochs, **more, **seeded, **sizes))

    def average(name: str, *models: str) -> Stage:
        return Stage(name, 'average.py', ('work',), (*models, *options(name=name)))

    gazetteer = Stage('gazetteer', 'gazetteers.py', ('work', 'compromise'))
    if restore:
        before = [gazetteer, Stage('names', 'restore.py', ('work',), options(name='names'))]
    else:
        before = [
            gazetteer,
            Stage('prepare', 'prepare.py', reading, options(share=scale.text)),
            Stage('pretrain', 'pretrain.py', ('work', 'threads'), options(tokens=round(46e6 * scale.text), save_every=180 * scale.text)),
            training('first', 14, stop_after=9, written=3000),
            training('model', 6, 11, start='first', rate=1e-3, slow=0.6, dropout=0.4, written=3000),
            training('names-1', 8, 21, stop_after=6, start='model', **LATER),
            training('names-2', 3, 22, start='model', **LATER),
            average('names', 'names-1', 'names-2'),
        ]
    return [
        *before,
        training('everyday-1', 3, 31, start='names', everyday=14000, joined=0.3, **LATER),
        training('everyday-2', 3, 32, start='names', everyday=14000, joined=0.3, **LATER),
        average('everyday', 'everyday-1', 'everyday-2'),
        Stage('export', 'export.py', (*reading, 'out'), options(name='everyday')),
        Stage('parity', 'parity.py', ('data', 'model'), options(limit=200), check=True),
        Stage('parity of the plain kernel', 'parity.py', ('data', 'model'), (*options(limit=200), '--plain'), check=True),
        Stage('figures', 'figures.py', ('data', 'model'), check=True),
    ]


class OtherPlan(Exception):
    """The folder holds work of a run with other stages."""


def run_stages(plan: list[Stage], work: Path, common: dict[str, object], call: Callable[[str, list[str]], None]) -> None:
    """Runs in order what `work` has no record of. The record keeps what each stage was asked, so that no other run goes on from its files.

    `call` runs a script with arguments and raises where it fails. `common` gives the options that stages name. Raises OtherPlan.
    """
    work.mkdir(parents=True, exist_ok=True)
    path = work / 'stages.json'
    record: dict[str, dict] = json.loads(path.read_text(encoding='utf8')) if path.exists() else {}
    asked = {s.name: [s.script, *s.arguments] for s in plan}
    for name, entry in record.items():
        if entry['asked'] != asked.get(name):
            raise OtherPlan(f'{work} holds stage {name} of another run ({" ".join(entry["asked"])}); give another --work, or remove it')

    def note(stage: Stage, done: bool) -> None:
        record[stage.name] = {'asked': asked[stage.name], 'done': done}
        with whole_file(path) as f:
            f.write(json.dumps(record, indent=1).encode('utf8'))

    for stage in plan:
        if record.get(stage.name, {}).get('done'):
            print(f'== {stage.name}: done before', flush=True)
            continue
        print(f'== {stage.name}{": goes on" if stage.name in record else ""}', flush=True)
        if not stage.check:
            note(stage, False)
        call(stage.script, [*options(**{k: common[k] for k in stage.common}), *stage.arguments])
        if not stage.check:
            note(stage, True)
