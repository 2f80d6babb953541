type Listener = (...given: never[]) => void;

/** As much of a browser's extension interfaces as a test under Node needs. Import this before whatever imports the polyfill. */
export const fakeBrowser = makeFakeBrowser();

// The polyfill hands out what stands here and refuses to load where nothing does.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

function makeFakeBrowser() {
  const changed: Listener[] = [];
  const areas = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
  const area = (name: keyof typeof areas) => ({
    get: (key: string) => Promise.resolve(areas[name].has(key) ? { [key]: areas[name].get(key) } : {}),
    set(values: Record<string, unknown>) {
      for (const [key, value] of Object.entries(values)) {
        areas[name].set(key, value);
        for (const listener of changed) Reflect.apply(listener, null, [{ [key]: { newValue: value } }, name]);
      }
      return Promise.resolve();
    },
    remove(key: string) {
      areas[name].delete(key);
      for (const listener of changed) Reflect.apply(listener, null, [{ [key]: {} }, name]);
      return Promise.resolve();
    },
  });
  return {
    runtime: { id: 'fake-extension' },
    storage: {
      local: area('local'),
      session: area('session'),
      onChanged: {
        addListener: (listener: Listener) => void changed.push(listener),
        removeListener: (listener: Listener) => void changed.splice(changed.indexOf(listener), 1),
      },
    },
    /** What lies on the disk, for a test to look at. */
    areas,
  };
}
