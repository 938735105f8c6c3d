"""Tests of the stages, without torch. Run in this folder: python3 -m unittest"""
from __future__ import annotations

import re
import tempfile
import unittest
from pathlib import Path

from stages import FULL, REHEARSAL, OtherPlan, Stage, run_stages, stages

HERE = Path(__file__).parent
PLANS = [stages(scale, restore) for scale in (FULL, REHEARSAL) for restore in (False, True)]


class Table(unittest.TestCase):
    def test_scripts_know_the_options_they_are_given(self) -> None:
        for stage in sum(PLANS, []):
            known = set(re.findall(r"add_argument\('(--[\w-]+)'", (HERE / stage.script).read_text(encoding='utf8')))
            given = {a for a in stage.arguments if a.startswith('--')} | {f'--{c}' for c in stage.common}
            self.assertLessEqual(given, known, stage)

    def test_weights_are_made_before_they_are_read(self) -> None:
        for plan in PLANS:
            made: set[str] = set()
            for stage in plan:
                read = [stage.starts] if stage.starts else list(stage.arguments[:-2]) if stage.script == 'average.py' else []
                if stage.script == 'export.py':
                    read = [stage.arguments[-1]]
                self.assertLessEqual(set(read), made, stage)
                made.add(stage.name)

    def test_a_rehearsal_differs_from_the_run_in_sizes_only(self) -> None:
        sizes = {'--share', '--written', '--everyday', '--tokens', '--save-every'}
        for restore in (False, True):
            for whole, small in zip(stages(FULL, restore), stages(REHEARSAL, restore), strict=True):
                self.assertEqual((whole.name, whole.script, whole.common), (small.name, small.script, small.common))
                differ = {whole.arguments[i - 1] for i, (a, b) in enumerate(zip(whole.arguments, small.arguments, strict=True)) if a != b}
                self.assertLessEqual(differ, sizes, whole)


class Runs(unittest.TestCase):
    PLAN = [Stage('one', 'a.py', ('work',)), Stage('two', 'b.py', (), ('--seed', '1')), Stage('look', 'c.py', check=True)]

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.work = Path(folder.name) / 'work'

    def run_plan(self, plan: list[Stage], fails: str = '') -> list[str]:
        called: list[str] = []

        def call(script: str, arguments: list[str]) -> None:
            called.append(' '.join([script, *arguments]))
            if script == fails:
                raise InterruptedError

        try:
            run_stages(plan, self.work, {'work': 'W'}, call)
        except InterruptedError:
            pass
        return called

    def test_goes_on_with_the_stage_that_was_stopped(self) -> None:
        self.assertEqual(self.run_plan(self.PLAN, fails='b.py'), ['a.py --work W', 'b.py --seed 1'])
        self.assertEqual(self.run_plan(self.PLAN), ['b.py --seed 1', 'c.py'])

    def test_what_is_done_is_not_done_again_but_checks_are(self) -> None:
        self.run_plan(self.PLAN)
        self.assertEqual(self.run_plan(self.PLAN), ['c.py'])

    def test_refuses_the_files_of_another_run(self) -> None:
        self.run_plan(self.PLAN, fails='b.py')
        with self.assertRaises(OtherPlan):
            self.run_plan([self.PLAN[0], Stage('two', 'b.py', (), ('--seed', '2'))])


if __name__ == '__main__':
    unittest.main()
