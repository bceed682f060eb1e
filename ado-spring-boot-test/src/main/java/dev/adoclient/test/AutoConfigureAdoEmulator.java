package dev.adoclient.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Starts an Azure DevOps in memory with the application context and points the clients
 * {@code AdoClient} and {@code AdoAsyncClient} at it. The emulator is a bean of type
 * {@link dev.adoclient.emulator.AdoEmulator AdoEmulator}, to be injected into tests.
 * <p>
 * The annotation goes on a test class, beside {@code @SpringBootTest} or an annotation
 * for a slice such as {@code @WebMvcTest}, or on a {@code @TestConfiguration}, also one
 * that a main method for {@code spring-boot:test-run} adds.
 * <p>
 * Before each test method, and before the methods that prepare it, the emulator is taken
 * back to its start. The emulator belongs to the application context: test classes that
 * share a context share the emulator, and must not run in parallel.
 * <p>
 * A bean of type {@link dev.adoclient.emulator.AdoEmulatorOptions AdoEmulatorOptions}
 * says how the emulator starts; without one it has a free port and a believable
 * organization. The properties {@code ado.organization}, {@code ado.base-url} and those
 * of the credential count for nothing; all others count as ever. Clients with a name
 * ({@code ado.clients.*}) stay where their properties point.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ImportAutoConfiguration
public @interface AutoConfigureAdoEmulator {

}
