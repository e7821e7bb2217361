/** Discord's ids carry their time (https://discord.com/developers/docs/reference#snowflakes). */
const discordEpochMs = 1_420_070_400_000n;

/** Milliseconds since the Unix epoch at which the id was made. */
export const snowflakeMs = (id: string): number => Number((BigInt(id) >> 22n) + discordEpochMs);

/** An id of ours for something that began at that time. */
export const snowflakeAt = (atMs: number): string => String((BigInt(Math.floor(atMs)) - discordEpochMs) << 22n);
