package cn.jishen.features;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Every policy check, run against the rules. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("checks")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "cn.jishen.app.checks")
class PolicyChecksTest {}
