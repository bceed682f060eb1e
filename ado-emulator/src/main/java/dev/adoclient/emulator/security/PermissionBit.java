package dev.adoclient.emulator.security;

/**
 * Something that can be allowed.
 *
 * @param bit the bit that stands for it
 * @param name what programs call it
 * @param displayName what people read
 */
public record PermissionBit(int bit, String name, String displayName) {
}
