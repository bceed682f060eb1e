package dev.adoclient.area.workitems;

/**
 * The built-in fields of tests.
 */
public final class TestFields {

	public static final FieldKey<String> AUTOMATED_TEST_ID = FieldKey.text("Microsoft.VSTS.TCM.AutomatedTestId");

	public static final FieldKey<String> AUTOMATED_TEST_NAME = FieldKey.text("Microsoft.VSTS.TCM.AutomatedTestName");

	public static final FieldKey<String> AUTOMATED_TEST_STORAGE = FieldKey
		.text("Microsoft.VSTS.TCM.AutomatedTestStorage");

	public static final FieldKey<String> AUTOMATED_TEST_TYPE = FieldKey.text("Microsoft.VSTS.TCM.AutomatedTestType");

	public static final FieldKey<String> AUTOMATION_STATUS = FieldKey.text("Microsoft.VSTS.TCM.AutomationStatus");

	public static final FieldKey<String> LOCAL_DATA_SOURCE = FieldKey.text("Microsoft.VSTS.TCM.LocalDataSource");

	public static final FieldKey<String> PARAMETERS = FieldKey.text("Microsoft.VSTS.TCM.Parameters");

	public static final FieldKey<String> QUERY_TEXT = FieldKey.text("Microsoft.VSTS.TCM.QueryText");

	/**
	 * How to see the bug, in HTML.
	 */
	public static final FieldKey<String> REPRO_STEPS = FieldKey.text("Microsoft.VSTS.TCM.ReproSteps");

	/**
	 * The steps, in XML.
	 */
	public static final FieldKey<String> STEPS = FieldKey.text("Microsoft.VSTS.TCM.Steps");

	public static final FieldKey<String> SYSTEM_INFO = FieldKey.text("Microsoft.VSTS.TCM.SystemInfo");

	public static final FieldKey<String> TEST_SUITE_AUDIT = FieldKey.text("Microsoft.VSTS.TCM.TestSuiteAudit");

	public static final FieldKey<String> TEST_SUITE_TYPE = FieldKey.text("Microsoft.VSTS.TCM.TestSuiteType");

	public static final FieldKey<Integer> TEST_SUITE_TYPE_ID = FieldKey.integer("Microsoft.VSTS.TCM.TestSuiteTypeId");

	private TestFields() {
	}

}
