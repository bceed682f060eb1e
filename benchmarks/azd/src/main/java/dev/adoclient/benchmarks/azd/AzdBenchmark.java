package dev.adoclient.benchmarks.azd;

import java.lang.reflect.Field;

import org.azd.build.BuildApi;
import org.azd.build.types.Build;
import org.azd.build.types.Builds;
import org.azd.enums.Instance;
import org.azd.exceptions.AzDException;
import org.azd.utils.AzDClientApi;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One build, and a list of 1,000; the number of threads is the run's ({@code -t}).
 */
@State(Scope.Benchmark)
public class AzdBenchmark {

	private final BuildApi builds = new AzDClientApi("contoso", "web", "a-personal-access-token").getBuildApi();

	/**
	 * The SDK has no base URL: its only one is a constant.
	 */
	@Setup
	public void pointAtTheServer() throws ReflectiveOperationException {
		Field address = Instance.class.getDeclaredField("instance");
		address.setAccessible(true);
		address.set(Instance.BASE_INSTANCE, System.getProperty("benchmark.server") + "/");
	}

	@Benchmark
	public Build build() throws AzDException {
		return this.builds.getBuild(42);
	}

	@Benchmark
	public Builds list() throws AzDException {
		return this.builds.getBuilds();
	}

}
