package dev.adoclient.reference;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.ResolvableType;

import dev.adoclient.area.entitlements.EntitlementChange;
import dev.adoclient.area.git.PushTarget;
import dev.adoclient.area.policies.ApprovalCountPolicy;
import dev.adoclient.area.policies.Policy;
import dev.adoclient.area.policies.PolicyScope;
import dev.adoclient.area.workitems.AttachmentUpload;
import dev.adoclient.area.workitems.FieldKey;
import dev.adoclient.area.workitems.RelationRequest;
import dev.adoclient.area.workitems.SystemFields;
import dev.adoclient.area.workitems.WorkItemBatch;
import dev.adoclient.area.workitems.WorkItemChange;
import dev.adoclient.area.workitems.WorkItemOptions;
import dev.adoclient.area.workitems.WorkItemsOptions;
import dev.adoclient.model.AdoBody;
import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.Code;
import dev.adoclient.model.GitVersion;
import dev.adoclient.model.GitVersionOptions;
import dev.adoclient.model.JsonPatch;
import dev.adoclient.model.PropertyChange;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.Upload;

/**
 * Arguments for any operation: of options and bodies, those with everything set.
 */
public final class FullArguments {

	private final Path folder;

	public FullArguments(Path folder) {
		this.folder = folder;
	}

	/**
	 * Returns arguments for the method.
	 */
	public Object[] of(Method method) {
		return Arrays.stream(method.getGenericParameterTypes()).map(this::argument).toArray();
	}

	private Object argument(Type type) {
		if (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] == Integer.class) {
			return List.of(1, 2);
		}
		return argument(ResolvableType.forType(type).toClass());
	}

	private Object argument(Class<?> type) {
		if (type == int.class || type == Integer.class) {
			return 42;
		}
		if (type == long.class) {
			return 42L;
		}
		if (type == boolean.class) {
			return true;
		}
		if (type == String.class || type == Object.class) {
			return "some name";
		}
		if (type == int[].class) {
			return new int[] { 1, 2 };
		}
		if (type == String[].class) {
			return new String[] { "one", "two" };
		}
		if (type == byte[].class) {
			return new byte[] { 1, 2 };
		}
		if (type == GitVersion.class) {
			return GitVersion.branch("main").options(GitVersionOptions.FIRST_PARENT);
		}
		if (type == PushTarget.class) {
			return PushTarget.onto("main", "33b55f7cb7e7e245323987634f960cf4a6e6bc74");
		}
		if (type == WorkItemChange.class) {
			return WorkItemChange.empty().set(SystemFields.TITLE, "some name");
		}
		if (type == WorkItemBatch.class) {
			return WorkItemBatch.empty().create("Bug", WorkItemChange.empty().set(SystemFields.TITLE, "some name"));
		}
		if (type == AttachmentUpload.class) {
			return AttachmentUpload.of("a.txt", Upload.of(new ByteArrayInputStream(new byte[] { 1, 2, 3 }), 3));
		}
		if (type == RelationRequest.class) {
			return RelationRequest.hyperlink(URI.create("https://example.com/1"));
		}
		if (type == FieldKey.class) {
			return SystemFields.TITLE;
		}
		if (type == List.class || type == Collection.class) {
			return List.of("one", "two");
		}
		if (type.isArray()) {
			Object array = Array.newInstance(type.getComponentType(), 1);
			Array.set(array, 0, argument(type.getComponentType()));
			return array;
		}
		if (type.isEnum()) {
			return type.getEnumConstants()[0];
		}
		if (type == Duration.class) {
			return Duration.ofHours(1);
		}
		if (type == URI.class) {
			return URI.create("https://example.com/1");
		}
		if (type == PropertyChange.class) {
			return PropertyChange.empty().set("some name", 1);
		}
		if (type == JsonPatch.class) {
			return JsonPatch.empty().replace("/displayName", "some name");
		}
		if (type == EntitlementChange.class) {
			return EntitlementChange.none().removeProject(UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c"));
		}
		if (type == PolicyScope.class) {
			return PolicyScope.defaultBranches();
		}
		if (type == Policy.class) {
			return ApprovalCountPolicy.of(2).scope(PolicyScope.defaultBranches());
		}
		if (type == LocalDate.class) {
			return LocalDate.of(2026, 11, 23);
		}
		if (type == Instant.class) {
			return Instant.parse("2026-11-23T09:00:00.123Z");
		}
		if (type == UUID.class) {
			return UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");
		}
		if (type == Map.class) {
			return Map.of("key", "value");
		}
		if (type == Download.class) {
			return Download.to(this.folder.resolve("full")).replacing();
		}
		if (Code.class.isAssignableFrom(type)) {
			return called(() -> type.getConstructor(String.class).newInstance("some"));
		}
		if (AdoOptions.class.isAssignableFrom(type) || AdoBody.class.isAssignableFrom(type)) {
			return full(type);
		}
		throw new IllegalArgumentException("No argument of " + type);
	}

	private Object full(Class<?> type) {
		Object[] value = { first(type) };
		Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
			.filter((method) -> method.getReturnType() == type && !method.isSynthetic())
			.sorted(Comparator.comparing(Method::toString))
			.forEach((method) -> value[0] = set(value[0], method));
		return value[0];
	}

	/**
	 * Of fields and expansion, which exclude each other, the one that came first stays.
	 */
	private Object set(Object value, Method method) {
		try {
			return called(() -> method.invoke(value, of(method)));
		}
		catch (IllegalArgumentException ex) {
			if (value instanceof WorkItemOptions || value instanceof WorkItemsOptions) {
				return value;
			}
			throw ex;
		}
	}

	/**
	 * Returns the value of the factory with the most parameters, the same one in each
	 * run.
	 */
	private Object first(Class<?> type) {
		Method factory = Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
			.max(Comparator.comparingInt(Method::getParameterCount)
				.thenComparing(Method::toString, Comparator.reverseOrder()))
			.orElseThrow();
		return called(() -> factory.invoke(null, of(factory)));
	}

	public static <T> T called(Invocation<T> invocation) {
		try {
			return invocation.run();
		}
		catch (InvocationTargetException ex) {
			throw (RuntimeException) ex.getCause();
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(ex);
		}
	}

	@FunctionalInterface
	public interface Invocation<T> {

		T run() throws ReflectiveOperationException;

	}

}
