package vn.giamsat.api.form;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.offer.OfferedCommands;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Gives every form its address: the page twin of the address under which programs send. */
@Component
final class FormRoutes implements SmartInitializingSingleton {

    private static final Method SHOW =
            method("show", Model.class, ReadContext.class, Locale.class, UUID.class, Map.class);
    private static final Method TAKE =
            method("take", ReadContext.class, UUID.class, HttpServletRequest.class);

    private final RequestMappingHandlerMapping pages;
    private final CommandForms forms;
    private final OfferedCommands offered;
    private final ShowForm showing;
    private final TakeForm taking;
    private final FormSeal seal;

    FormRoutes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages,
            CommandForms forms,
            OfferedCommands offered,
            ShowForm showing,
            TakeForm taking,
            FormSeal seal) {
        this.pages = pages;
        this.forms = forms;
        this.offered = offered;
        this.showing = showing;
        this.taking = taking;
        this.seal = seal;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (CommandForm form : forms.all()) {
            var page = new CommandFormPage(form, offered, showing, taking, seal);
            pages.registerMapping(at(form, RequestMethod.GET), page, SHOW);
            pages.registerMapping(at(form, RequestMethod.POST), page, TAKE);
        }
    }

    private RequestMappingInfo at(CommandForm form, RequestMethod method) {
        return RequestMappingInfo.paths(form.address("{id}"))
                .methods(method)
                .options(pages.getBuilderConfiguration())
                .build();
    }

    private static Method method(String name, Class<?>... parameters) {
        return Objects.requireNonNull(
                ReflectionUtils.findMethod(CommandFormPage.class, name, parameters));
    }
}
