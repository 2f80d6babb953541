import type { Operator } from '@kotak-aduan/api-client/schemas';
import type { OperatorCaller } from '../routes/route.ts';
import type { CityDirectory } from './city-directory.ts';

export function presentOperator(caller: OperatorCaller, directory: CityDirectory): Operator {
  return {
    // better-auth made it, and it fits the schema's length.
    operatorId: caller.operatorId as Operator['operatorId'],
    name: caller.name,
    email: caller.email,
    role: caller.role,
    unit: directory.unitName(caller.unitId),
  };
}
