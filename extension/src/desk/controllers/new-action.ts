import { cryptoRandom, randomUuid } from '@kotak-aduan/api-client';
import type { ReactiveControllerHost } from 'lit';
import type { DeskContext } from '../desk-context.ts';
import { ActionController } from './action-controller.ts';

/** The action of a form whose context comes as a property, after the form was made. */
export function newAction(host: ReactiveControllerHost & { readonly context: DeskContext | null }): ActionController {
  return new ActionController(host, {
    randomId: () => host.context?.host.randomId() ?? randomUuid(cryptoRandom),
    onChanged: (changed) => host.context?.onCaseChanged(changed),
    reload: async () => host.context?.reloadCase(),
    onError: (code) => host.context?.onError(code),
  });
}
