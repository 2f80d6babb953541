import { html, nothing, type TemplateResult } from 'lit';
import { platformNames } from '../../../messages/platform-names.ts';
import type { BoardAccount } from '../../accounts/account-board.ts';
import type { AccountsMessages } from '../../messages/accounts-id.ts';
import { safeHref } from '../../words/safe-href.ts';
import type { TimeWords } from '../../words/time-words.ts';

interface AccountOptions {
  readonly t: AccountsMessages;
  readonly times: TimeWords;
}

/** One account: what was seen of it last, and before. All of it are a stranger's words, drawn as text. */
export function renderAccount(
  { platform, handle, address, state, idle, like, activeAt, snapshots }: BoardAccount,
  { t, times }: AccountOptions,
): TemplateResult {
  const [seen] = snapshots;
  const number = (count: number | null): string => (count === null ? t.unknown : count.toLocaleString('id-ID'));
  const fact = (name: string, value: string): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd><bdi>${value}</bdi></dd>
    </div>`;
  return html`<div class="head">
      <a href=${safeHref(address) ?? nothing} target="_blank" rel="noopener noreferrer"><bdi>@${handle}</bdi></a>
      <span class="meta">${platformNames[platform]}</span>
      <span class="state">${t.states[state]}</span>
      ${idle === true ? html`<span class="mark">${t.idle}</span>` : nothing} ${like === null ? nothing : html`<span class="mark">${t.like(like)}</span>`}
    </div>
    ${
      seen === undefined
        ? html`<p class="meta">${t.neverSeen}</p>`
        : html`<dl>
            ${fact(t.facts.name, seen.displayName ?? t.unknown)}
            ${fact(t.facts.claims, seen.claimsOfficial === null ? t.unknown : seen.claimsOfficial ? t.yes : t.no)}
            ${fact(t.facts.followers, number(seen.followers))} ${fact(t.facts.posts, number(seen.posts))}
            ${fact(t.facts.active, activeAt === null ? t.unknown : times.moment(activeAt))} ${fact(t.facts.seen, times.moment(seen.capturedAt))}
            ${seen.contacts.length === 0 ? nothing : fact(t.facts.contacts, seen.contacts.join(' · '))}
          </dl>`
    }
    ${
      snapshots.length < 2
        ? nothing
        : html`<details>
            <summary>${t.history(snapshots.length)}</summary>
            <div class="table" tabindex="0" role="region" aria-label="${t.history(snapshots.length)} @${handle}">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${t.facts.seen}</th>
                    <th scope="col">${t.facts.followers}</th>
                    <th scope="col">${t.facts.posts}</th>
                  </tr>
                </thead>
                <tbody>
                  ${snapshots.map(
                    (one) =>
                      html`<tr>
                        <td>${times.moment(one.capturedAt)}</td>
                        <td>${number(one.followers)}</td>
                        <td>${number(one.posts)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>
          </details>`
    }`;
}
