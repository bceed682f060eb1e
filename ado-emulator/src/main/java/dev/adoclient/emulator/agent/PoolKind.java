package dev.adoclient.emulator.agent;

import dev.adoclient.emulator.host.WireName;

/** What a pool is for. */
public enum PoolKind implements WireName {

	/** For jobs of pipelines. */
	AUTOMATION {

		@Override
		public int number() {
			return 1;
		}

	},

	/** For deployments. */
	DEPLOYMENT {

		@Override
		public int number() {
			return 2;
		}

	}

}
