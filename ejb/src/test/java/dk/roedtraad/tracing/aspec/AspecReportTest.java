package dk.roedtraad.tracing.aspec;

import static dk.roedtraad.tracing.Items.item;
import static dk.roedtraad.tracing.Items.trace;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.tracing.Trace;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class AspecReportTest {

    @Test
    void printsAnItemThatCoversAnother() throws IOException {
        assertThat(print(trace(item("req~a~2").needs("dsn"), item("dsn~a~1").covers("req~a~1"))))
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <specdocument>
                          <specobjects doctype="req">
                            <specobject>
                              <id>a</id>
                              <version>2</version>
                              <status>approved</status>
                              <sourcefile>spec.md</sourcefile>
                              <sourceline>1</sourceline>
                              <coverage>
                                <needscoverage>
                                  <needsobj>dsn</needsobj>
                                </needscoverage>
                                <shallowCoverageStatus>UNCOVERED</shallowCoverageStatus>
                                <deepCoverageStatus>UNCOVERED</deepCoverageStatus>
                                <coveringSpecObjects>
                                  <coveringSpecObject>
                                    <id>a</id>
                                    <version>1</version>
                                    <doctype>dsn</doctype>
                                    <status>approved</status>
                                    <ownCoverageStatus>COVERED</ownCoverageStatus>
                                    <deepCoverageStatus>COVERED</deepCoverageStatus>
                                    <coveringStatus>COVERING_WRONG_VERSION</coveringStatus>
                                  </coveringSpecObject>
                                </coveringSpecObjects>
                                <uncoveredTypes>
                                  <uncoveredType>dsn</uncoveredType>
                                </uncoveredTypes>
                              </coverage>
                            </specobject>
                          </specobjects>
                          <specobjects doctype="dsn">
                            <specobject>
                              <id>a</id>
                              <version>1</version>
                              <status>approved</status>
                              <sourcefile>spec.md</sourcefile>
                              <sourceline>1</sourceline>
                              <coverage>
                                <shallowCoverageStatus>COVERED</shallowCoverageStatus>
                                <deepCoverageStatus>COVERED</deepCoverageStatus>
                                <coveringSpecObjects></coveringSpecObjects>
                              </coverage>
                              <covering>
                                <coveredType>
                                  <id>a</id>
                                  <version>1</version>
                                  <doctype>req</doctype>
                                </coveredType>
                                <coveredType>
                                  <id>a</id>
                                  <version>2</version>
                                  <doctype>req</doctype>
                                </coveredType>
                              </covering>
                            </specobject>
                          </specobjects>
                        </specdocument>""".stripTrailing());
    }

    @Test
    void callsCoverageUnexpectedThatIsUnwanted() throws IOException {
        assertThat(print(trace(item("req~a~1"), item("dsn~a~1").covers("req~a~1"))))
                .contains("<coveringStatus>UNEXPECTED</coveringStatus>");
    }

    @Test
    void callsCoverageUncoveredThatLacksSomethingItself() throws IOException {
        assertThat(print(trace(
                        item("req~a~1").needs("dsn"),
                        item("dsn~a~1").covers("req~a~1").needs("impl"))))
                .contains("<coveringStatus>UNCOVERED</coveringStatus>");
    }

    private static String print(Trace trace) throws IOException {
        var printed = new StringWriter();
        new AspecReport().write(trace, printed);
        return printed.toString();
    }
}
