package dev.docproof.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links from {@code docs/index.md} to the pages beside it. */
class LinksTest {
    private static final SourceFile GET =
            new SourceFile(
                    "docs/users/get.md",
                    """
                    # Get a user

                    ## The `id` & e-mail
                    ## GET /a/&lt;id&gt;
                    ## Errors
                    ## Errors
                    ## Own words {#own}
                    <a id="html"></a>
                    """);
    private static final SourceFile PUT = new SourceFile("docs/users/put.md", "# Put\n");

    private static List<String> index(String text) {
        return Lint.lint(new SourceFile("docs/index.md", text), GET, PUT).stream()
                .map(Lint::line)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](users/get.md)",
                "[a](users/get)",
                "[a](users/get/)",
                "[a](users/get.html?x=1#errors)",
                "[a](/users/get)",
                "[a](/docs/users/get.md)",
                "[a](users)",
                "[a][get]\n\n[get]: users/get.md 'A title'",
                "<a class=\"x\" href='users/get.md'>a</a>",
                "[a](users/get.md#get-a-user)",
                "[a](users/get.md#the-id--e-mail)",
                "[a](users/get.md#the-id-e-mail)",
                "[a](users/get.md#get-aid)",
                "[a](users/get.md#get-altidgt)",
                "[a](users/get.md#errors-1)",
                "[a](users/get.md#own)",
                "[a](users/get.md#html)",
            })
    void leads_to_what_is_there(String link) {
        assertThat(index("[users](users/get.md)\n\n" + link)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](users/gone)",
                "[a](users/gone.yaml)",
                "[a](https://example.com/users/gone.md)",
                "[a](//example.com/gone.md)",
                "[a](mailto:gone)",
                "[a](/blog)",
                "[a](/elsewhere/gone)",
                "[a]({{ site.baseurl }}/users/gone)",
                "[^1]: users/gone.md",
                "`[a](users/gone.md)`",
            })
    void leaves_alone_what_is_no_page_of_the_documentation(String link) {
        assertThat(index(link)).isEmpty();
    }

    @Test
    void says_what_a_link_by_name_leads_to() {
        assertThat(index("[a][gone]\n\n[gone]: users/gone.md\n"))
                .containsExactly("error[link-broken] 3:9 there is no page users/gone.md");
    }

    @Test
    void says_what_a_link_of_html_leads_to() {
        assertThat(index("<p>See <a href=\"users/gone.md\">this</a></p>\n"))
                .containsExactly("error[link-broken] 1:17 there is no page users/gone.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"users/gone", "users/gone/", "users/gone.html", "/users/gone"})
    void says_what_an_address_leads_to_where_others_like_it_lead_to_pages(String address) {
        String fellow = address.replace("gone", "get");

        assertThat(index("[a](%s) [b](%s)\n".formatted(fellow, address)))
                .singleElement()
                .asString()
                .endsWith("there is no page " + address);
        assertThat(index("[b](%s)\n".formatted(address))).isEmpty();
    }

    @Test
    void says_what_an_address_leads_to_where_a_page_has_nearly_its_name() {
        SourceFile users = new SourceFile("users.md", "---\npermalink: /users/\n---\n\n# Users\n");
        SourceFile tasks = new SourceFile("tasks.md", "Of a [user](/user).\n");

        assertThat(Lint.lint(users, tasks))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(Lint.line(finding))
                                    .isEqualTo("error[link-broken] 1:13 there is no page /user");
                            assertThat(finding.hint()).contains("there is a page users");
                        });
    }

    @Test
    void only_notes_what_a_page_leads_to_that_came_without_its_fellows() {
        assertThat(
                        index(
                                """
                                [a](a.md) [b](b.md) [c](users/c.md) [d](users/d.md) [e](e.md)
                                """))
                .hasSize(5)
                .allMatch(line -> line.startsWith("info[link-broken]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geta-user", "get-users", "errors-2", "id"})
    void says_which_place_is_not_there(String anchor) {
        assertThat(index("[a](users/get.md#%s)".formatted(anchor)))
                .containsExactly(
                        "warning[anchor-broken] 1:5 users/get.md has no place called #" + anchor);
    }
}
