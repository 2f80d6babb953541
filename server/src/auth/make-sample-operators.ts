import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { City, Role } from '@kotak-aduan/api-client/schemas';
import type { Database } from '../repositories/database.ts';
import type { CityDirectory } from '../services/city-directory.ts';
import type { OperatorAuth } from './operator-auth.ts';

interface SampleOperator {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly unitId: string;
}

/** At the first start only: one of each role, and an operator for each agency that a sample site or a category leads to. */
export async function makeSampleOperators({
  database,
  auth,
  directory,
  signInPath,
}: {
  database: Database;
  auth: OperatorAuth;
  directory: CityDirectory;
  signInPath: string;
}): Promise<void> {
  const known = await database.selectFrom('users').select('id').limit(1).executeTakeFirst();
  if (known !== undefined) return;
  const operators = sampleOperators(directory.city).map((operator) => ({ ...operator, password: randomBytes(12).toString('base64url') }));
  // Before the accounts: a crash in between leaves passwords that open nothing, not accounts that nobody can open.
  writeFileSync(signInPath, signInText(operators, directory), { mode: 0o600, flush: true });
  for (const operator of operators) await auth.createOperator({ ...operator, isPasswordRandom: true });
}

function sampleOperators(city: City): readonly SampleOperator[] {
  const address = (name: string): string => `${name}@${city.cityId}.example`;
  const root = city.units.find((unit) => unit.parentId === null)?.unitId ?? city.coordinatorUnitId;
  const nameOf = (unitId: string): string => {
    const unit = city.units.find((candidate) => candidate.unitId === unitId);
    return unit?.shortName ?? unit?.name ?? unitId;
  };
  const agencies = new Set<string>([
    ...city.sites.map((site) => site.unitId),
    ...city.categories.map((category) => category.agencyId),
    city.inspectorateUnitId,
  ]);
  // Told, not commanded: nobody of theirs signs in here.
  for (const unit of city.units) if (unit.isExternal) agencies.delete(unit.unitId);
  return [
    { name: 'Admin', email: address('admin'), role: 'admin', unitId: city.coordinatorUnitId },
    { name: 'Koordinator', email: address('koordinator'), role: 'coordinator', unitId: city.coordinatorUnitId },
    { name: 'Pemantau', email: address('pemantau'), role: 'viewer', unitId: root },
    ...[...agencies].sort().map((unitId): SampleOperator => ({ name: `Petugas ${nameOf(unitId)}`, email: address(unitId), role: 'operator', unitId })),
  ];
}

function signInText(operators: readonly (SampleOperator & { readonly password: string })[], directory: CityDirectory): string {
  const widest = Math.max(...operators.map(({ email }) => email.length));
  const lines = operators.map(
    ({ email, password, role, unitId }) => `${email.padEnd(widest)}  ${password}  ${role.padEnd(11)}  ${directory.unitName(unitId).name}`,
  );
  return `Petugas contoh ${directory.city.name}: alamat, kata sandi, peran, unit.\nDibuat sekali, pada mulai pertama. Simpan di tempat aman, lalu hapus berkas ini.\n\n${lines.join('\n')}\n`;
}
