interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** The part of `package-lock.json` that is looked at here. */
export interface Lockfile {
  packages: Record<string, LockedPackage | undefined>;
}

/** The builds for some platform that a package names and the lockfile hasn't; `npm ci` refuses such a file, also on other platforms. */
export function missingFromLockfile({ packages }: Lockfile): { name: string; version: string; neededBy: string }[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry?.optionalDependencies ?? {})
      .filter(
        ([name, version]) => /^\d/.test(version) && packages[`node_modules/${name}`] === undefined && packages[`${path}/node_modules/${name}`] === undefined,
      )
      .map(([name, version]) => ({ name, version, neededBy: path })),
  );
}
