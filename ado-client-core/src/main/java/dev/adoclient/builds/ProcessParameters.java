package dev.adoclient.builds;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * The parameters of a designer process.
 */
public final class ProcessParameters extends AdoObject {

	public ProcessParameters(ObjectNode json) {
		super(json);
	}

	public List<DataSourceBindingBase> dataSourceBindings() {
		return objects("dataSourceBindings", DataSourceBindingBase::new);
	}

	public List<TaskInputDefinitionBase> inputs() {
		return objects("inputs", TaskInputDefinitionBase::new);
	}

	public List<TaskSourceDefinitionBase> sourceDefinitions() {
		return objects("sourceDefinitions", TaskSourceDefinitionBase::new);
	}

}
