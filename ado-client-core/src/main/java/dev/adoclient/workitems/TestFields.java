package dev.adoclient.workitems;

/**
 * The built-in fields of tests.
 */
public final class TestFields {

	public static final WorkItemField<String> AUTOMATED_TEST_ID = WorkItemField
		.text("Microsoft.VSTS.TCM.AutomatedTestId");

	public static final WorkItemField<String> AUTOMATED_TEST_NAME = WorkItemField
		.text("Microsoft.VSTS.TCM.AutomatedTestName");

	public static final WorkItemField<String> AUTOMATED_TEST_STORAGE = WorkItemField
		.text("Microsoft.VSTS.TCM.AutomatedTestStorage");

	public static final WorkItemField<String> AUTOMATED_TEST_TYPE = WorkItemField
		.text("Microsoft.VSTS.TCM.AutomatedTestType");

	public static final WorkItemField<String> AUTOMATION_STATUS = WorkItemField
		.text("Microsoft.VSTS.TCM.AutomationStatus");

	public static final WorkItemField<String> LOCAL_DATA_SOURCE = WorkItemField
		.text("Microsoft.VSTS.TCM.LocalDataSource");

	public static final WorkItemField<String> PARAMETERS = WorkItemField.text("Microsoft.VSTS.TCM.Parameters");

	public static final WorkItemField<String> QUERY_TEXT = WorkItemField.text("Microsoft.VSTS.TCM.QueryText");

	/**
	 * How to see the bug, in HTML.
	 */
	public static final WorkItemField<String> REPRO_STEPS = WorkItemField.text("Microsoft.VSTS.TCM.ReproSteps");

	/**
	 * The steps, in XML.
	 */
	public static final WorkItemField<String> STEPS = WorkItemField.text("Microsoft.VSTS.TCM.Steps");

	public static final WorkItemField<String> SYSTEM_INFO = WorkItemField.text("Microsoft.VSTS.TCM.SystemInfo");

	public static final WorkItemField<String> TEST_SUITE_AUDIT = WorkItemField
		.text("Microsoft.VSTS.TCM.TestSuiteAudit");

	public static final WorkItemField<String> TEST_SUITE_TYPE = WorkItemField.text("Microsoft.VSTS.TCM.TestSuiteType");

	public static final WorkItemField<Integer> TEST_SUITE_TYPE_ID = WorkItemField
		.integer("Microsoft.VSTS.TCM.TestSuiteTypeId");

	private TestFields() {
	}

}
