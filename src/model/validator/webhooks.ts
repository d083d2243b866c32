/** Names under "Webhooks" in Microsoft's table, with what each demands and what to write instead. */
export const WEBHOOKS = {
  NotificationUrlNotAllowedInThisPosition:
    '"x-ms-notification-url" marks a property of a request body: remove it anywhere else.',
  NotificationUrlNotInternal:
    'The platform fills in the address of a webhook, and the user does not see it: write "x-ms-visibility": "internal" on the marked property, or on an object around it.',
  NotificationUrlNotRequired:
    'The address of a webhook is part of every request: make the marked property, every object around it and the body parameter required.',
  NotificationUrlNotString:
    'The address of a webhook is text: write "type": "string" on the property marked "x-ms-notification-url".',
} as const satisfies Readonly<Record<string, string>>;
