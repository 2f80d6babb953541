import type { ReactiveController } from 'lit';
import type { ControllerHost } from '../controllers/controller-host.ts';

/** An element without a DOM: counts what it was asked to draw. */
export class FakeHost implements ControllerHost {
  readonly controllers: ReactiveController[] = [];
  updates = 0;

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  requestUpdate(): void {
    this.updates += 1;
  }

  connect(): void {
    for (const controller of this.controllers) controller.hostConnected?.();
  }

  disconnect(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
}
