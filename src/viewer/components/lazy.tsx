import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ErrorNotice, Skeleton } from './notice';

/** A component whose code is fetched when it is first shown; grey bars stand there until it comes. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [Component, setComponent] = useState<ComponentType<Props> | undefined>(() => loaded);
    const [failed, setFailed] = useState(false);
    const [turn, setTurn] = useState(0);
    useEffect(() => {
      if (loaded !== undefined) return;
      load().then(
        (component) => {
          loaded = component;
          setComponent(() => component);
        },
        () => setFailed(true),
      );
    }, [turn]);
    if (Component !== undefined) return <Component {...props} />;
    if (!failed) return <Skeleton lines={8} />;
    const retry = () => {
      setFailed(false);
      setTurn(turn + 1);
    };
    return <ErrorNotice error={NOT_FETCHED} onRetry={retry} />;
  };
}

const NOT_FETCHED = {
  code: 'SERVER_UNREACHABLE',
  message: 'This part of the viewer could not be fetched.',
  hint: 'Look at the terminal in which newsgraph runs; start it again there if it ended, then retry.',
};
