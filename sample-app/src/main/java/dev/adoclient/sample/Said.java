package dev.adoclient.sample;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What an action says: into the page that asked, or, without a script, on the page that
 * the browser is sent back to.
 */
final class Said {

	private Said() {
	}

	static ModelAndView view(String text, String tone, HttpServletRequest request) {
		if (request.getHeader("HX-Request") != null) {
			return new ModelAndView("layout :: said").addObject("said", text).addObject("saidTone", tone);
		}
		RequestContextUtils.getOutputFlashMap(request).put("said", text);
		RequestContextUtils.getOutputFlashMap(request).put("saidTone", tone);
		return new ModelAndView("redirect:/");
	}

}
