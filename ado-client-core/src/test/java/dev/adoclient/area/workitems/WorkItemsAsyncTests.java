package dev.adoclient.area.workitems;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.Wire;
import dev.adoclient.connection.AdoLimits;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class WorkItemsAsyncTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void nothingIsSentBeforeSomebodySubscribesAndEachSubscriptionSendsAnew() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"id\":7,\"rev\":1}")));
		try (AdoAsyncClient ado = wire.asyncClient()) {
			var item = ado.workItems("web").getWorkItem(7);
			assertThat(wire.server().getAllServeEvents()).isEmpty();
			StepVerifier.create(item).expectNextCount(1).verifyComplete();
			StepVerifier.create(item).expectNextCount(1).verifyComplete();
			assertThat(wire.server().getAllServeEvents()).hasSize(2);
		}
	}

	@Test
	void badArgumentsFailAtTheCallAndNotInThePublisher() {
		try (AdoAsyncClient ado = wire.asyncClient()) {
			WorkItemsAsyncClient items = ado.workItems("web");
			assertThatIllegalArgumentException().isThrownBy(() -> items.updateWorkItem(7, WorkItemChange.empty()));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> items.createWorkItem(" ", WorkItemChange.empty().set(SystemFields.TITLE, "A")));
			assertThatIllegalArgumentException().isThrownBy(() -> items.batch(WorkItemBatch.empty()));
			assertThatIllegalArgumentException().isThrownBy(() -> items.queries().queryByWiql(""));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> items.queries().queryById(UUID.randomUUID(), WiqlOptions.defaults().team("..")));
			assertThatNoException().isThrownBy(() -> items.getWorkItem(7));
		}
	}

	@Test
	void aListIsAskedForOnlyAsFarAsItIsTaken() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"count\":1,\"value\":[{\"id\":7,\"rev\":1}]}")));
		try (AdoAsyncClient ado = wire.asyncClient()) {
			List<Integer> ids = Collections.nCopies(5000, 7);
			StepVerifier.create(ado.workItems("web").listWorkItems(ids).take(1)).expectNextCount(1).verifyComplete();
		}
		// Side by side as many as the limit says, and the next ones when the first is
		// there;
		// all would be 25.
		assertThat(wire.server().getAllServeEvents()).hasSizeLessThanOrEqualTo(AdoLimits.defaults().fanOut() + 2);
	}

}
