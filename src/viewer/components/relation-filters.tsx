import { useState } from 'preact/hooks';
import { useApp } from '../state/app-state';
import { onlyFamily, onlyRelation, passesRelation, toggleFamily, toggleRelation } from '../state/filters';
import { type LegendCounts, mostOf } from '../state/legend-counts';
import { FAMILIES, familyLabel, relationsOf, relationWords } from '../words/relation-words';
import { FilterLine } from './filter-line';

/** Relations by family; a family opens into its single relations. Without counts all that there may be are listed. */
export function RelationFilters({ counts }: { readonly counts: LegendCounts | undefined }) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const families = FAMILIES.filter((family) =>
    counts === undefined ? family !== 'other' : counts.families.has(family),
  );
  return (
    <fieldset class="rail-group">
      <legend>Relations</legend>
      {families.map((family) => (
        <Family
          key={family}
          family={family}
          counts={counts}
          open={open.includes(family)}
          onOpen={() => setOpen(open.includes(family) ? open.filter((other) => other !== family) : [...open, family])}
        />
      ))}
    </fieldset>
  );
}

interface FamilyProps {
  readonly family: string;
  readonly counts: LegendCounts | undefined;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function Family({ family, counts, open, onOpen }: FamilyProps) {
  const { explore, setFilters } = useApp();
  const { filters } = explore.value;
  const types = relationsOf(family);
  const there = types.filter((type) => counts === undefined || counts.relations.has(type));
  const whole = { name: family, types };
  const checked = !filters.hiddenFamilies.includes(family);
  const most = counts === undefined ? 1 : mostOf(counts.families);
  return (
    <>
      <FilterLine
        label={familyLabel(family)}
        tally={counts?.families.get(family)}
        most={most}
        checked={checked}
        inPart={checked && types.some((type) => filters.hiddenRelations.includes(type))}
        onToggle={() => setFilters(toggleFamily(filters, whole))}
        onOnly={() => setFilters(onlyFamily(filters, family, FAMILIES))}
        open={open}
        onOpen={there.length > 1 ? onOpen : undefined}
      />
      {open && there.length > 1 ? (
        <div class="line-parts">
          {there.map((type) => (
            <FilterLine
              key={type}
              label={relationWords(type).label}
              tally={counts?.relations.get(type)}
              most={most}
              checked={passesRelation(type, { filters, family })}
              onToggle={() => setFilters(toggleRelation(filters, type, whole))}
              onOnly={() => setFilters(onlyRelation(filters, type, { family: whole, all: FAMILIES }))}
            />
          ))}
        </div>
      ) : null}
    </>
  );
}
