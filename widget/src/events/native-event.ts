/**
 * The browser's own `Event`. MooTools, which every older Joomla site loads, puts a class of its own under that name, which can't be
 * dispatched.
 */
// What UIEvent inherits from is Event: https://w3c.github.io/uievents/#idl-uievent
export const NativeEvent = Object.getPrototypeOf(UIEvent) as typeof Event;
