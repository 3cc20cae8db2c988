package court.config;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

@SpringJUnitWebConfig({PagesConfig.class, PagesConfigTest.Mvc.class})
class PagesConfigTest {
    private final MockMvc browser;

    PagesConfigTest(@Autowired WebApplicationContext context) {
        browser = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/timelimit/calculator", "/casefile/cases/7f.3/timeline", "/apiary"})
    void an_address_of_a_page_starts_the_web_application(String address) throws Exception {
        browser.perform(get(address)).andExpect(status().isOk()).andExpect(forwardedUrl("/index.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/nothing", "/api", "/actuator/nothing", "/v3/nothing", "/favicon.ico", "/assets/gone.js"})
    void other_addresses_stay_unknown(String address) throws Exception {
        browser.perform(get(address)).andExpect(status().isNotFound());
    }

    @Configuration
    @EnableWebMvc
    static class Mvc {}
}
