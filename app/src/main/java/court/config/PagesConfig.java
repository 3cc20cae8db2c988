package court.config;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The web application draws its own pages: each of their addresses answers with the one document that starts it. */
@Configuration(proxyBeanMethods = false)
class PagesConfig implements WebMvcConfigurer {
    /** A first word that is neither a file nor an address of the server itself. */
    private static final String PAGE = "/{page:(?!(?:api|actuator|v3|swagger-ui|assets)$)[^.]+}";

    private static final String START = "forward:/index.html";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName(START);
        registry.addViewController(PAGE).setViewName(START);
        registry.addViewController(PAGE + "/**").setViewName(START);
    }

    /** Names of assets carry the hash of their content, so they may be kept for ever. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
