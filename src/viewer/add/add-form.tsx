import { useState } from 'preact/hooks';
import type { AddRequest } from '../../api/add';
import { Icon } from '../components/icon';
import { Segments } from '../components/segments';
import { readFiles } from './read-files';

const WAYS = [
  { value: 'text', label: 'Paste text' },
  { value: 'url', label: 'Web address' },
  { value: 'file', label: 'Files' },
] as const;

/** The three ways in: text, an address, files. */
export function AddForm({ onRead }: { readonly onRead: (requests: readonly AddRequest[]) => void }) {
  const [way, setWay] = useState<(typeof WAYS)[number]['value']>('text');
  return (
    <section class="card add-form">
      <Segments label="Where the article is" choices={WAYS} chosen={way} onChoose={setWay} />
      {way === 'text' ? <TextForm onRead={onRead} /> : null}
      {way === 'url' ? <UrlForm onRead={onRead} /> : null}
      {way === 'file' ? <FileForm onRead={onRead} /> : null}
    </section>
  );
}

interface FormProps {
  readonly onRead: (requests: readonly AddRequest[]) => void;
}

function TextForm({ onRead }: FormProps) {
  const [text, setText] = useState('');
  const [about, setAbout] = useState({ title: '', outlet: '', publishedAt: '' });
  const submit = (event: Event) => {
    event.preventDefault();
    const given = Object.entries(about).filter(([, value]) => value.trim() !== '');
    onRead([{ kind: 'text', text, ...Object.fromEntries(given) }]);
  };
  const field = (name: keyof typeof about, label: string, type = 'text') => (
    <label class="parameter">
      <span class="picker-label">{label}</span>
      <input
        type={type}
        class="field"
        value={about[name]}
        onInput={(event) => setAbout({ ...about, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form onSubmit={submit}>
      <label class="parameter">
        <span class="picker-label">Article</span>
        <textarea
          class="field"
          rows={12}
          required
          placeholder="The text of one article in English"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="add-about">
        {field('title', 'Title (optional)')}
        {field('outlet', 'Outlet (optional)')}
        {field('publishedAt', 'Published (optional)', 'date')}
      </div>
      <button type="submit" class="button button-main" disabled={text.trim() === ''}>
        Read it
      </button>
    </form>
  );
}

function UrlForm({ onRead }: FormProps) {
  const [url, setUrl] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    onRead([{ kind: 'url', url: url.trim() }]);
  };
  return (
    <form onSubmit={submit}>
      <label class="parameter">
        <span class="picker-label">Address of an article or a feed</span>
        <input
          type="url"
          class="field"
          required
          placeholder="https://"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
      </label>
      <p class="meta">
        The server fetches it as a browser would; it asks robots.txt first and never reaches private networks.
      </p>
      <button type="submit" class="button button-main" disabled={url.trim() === ''}>
        Fetch and read it
      </button>
    </form>
  );
}

function FileForm({ onRead }: FormProps) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) void readFiles(files).then(onRead);
  };
  return (
    <label
      class={`drop ${over ? 'is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon name="article" />
      <b>Drop files here, or choose them</b>
      <span class="meta">Text, HTML, JSON or JSON Lines, up to 4 MB each</span>
      <input
        type="file"
        class="visually-hidden"
        multiple
        accept=".txt,.md,.html,.htm,.json,.jsonl,.xml"
        onChange={(event) => take(event.currentTarget.files)}
      />
    </label>
  );
}
