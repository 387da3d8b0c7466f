#include "platform/http/page_policy.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <optional>

#include "platform/crypto/sha256.hpp"

namespace truong::http {
namespace {

char small(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter; }

/// Where `what`, in small letters, stands in the text; its length where it does not.
std::size_t find_in(std::string_view text, std::string_view what) {
    const auto found = std::search(text.begin(), text.end(), what.begin(), what.end(),
                                   [](char left, char right) { return small(left) == right; });
    return static_cast<std::size_t>(found - text.begin());
}

struct Element {
    std::string_view attributes, content;
};

/// Takes the next element of that name off the text.
std::optional<Element> next_element(std::string_view& text, std::string_view name) {
    const std::string open = "<" + std::string(name), close = "</" + std::string(name);
    constexpr std::string_view ends_of_name = " \t\n\f\r/>";
    while (true) {
        text.remove_prefix(std::min(find_in(text, open) + open.size(), text.size()));
        if (text.empty()) return {};
        if (ends_of_name.find(text.front()) == std::string_view::npos) continue;  // another, longer name
        const std::size_t end = text.find('>');
        if (end == std::string_view::npos) return {};
        Element element{.attributes = text.substr(0, end)};
        text.remove_prefix(end + 1);
        element.content = text.substr(0, find_in(text, close));
        return element;
    }
}

std::string source_of(std::string_view content) {
    const std::string hash = crypto::sha256(content);
    std::string text(4 * ((hash.size() + 2) / 3) + 1, '\0');
    const int length =
        ::EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                          reinterpret_cast<const unsigned char*>(hash.data()), static_cast<int>(hash.size()));
    text.resize(static_cast<std::size_t>(length));
    return " 'sha256-" + text + '\'';
}

/// The sources of all elements of that name which have their content in the page.
std::string inline_sources(std::string_view html, std::string_view name) {
    std::string sources;
    while (const auto element = next_element(html, name)) {
        if (find_in(element->attributes, " src=") < element->attributes.size()) continue;
        const std::string source = source_of(element->content);
        if (sources.find(source) == std::string::npos) sources += source;
    }
    return sources;
}

}  // namespace

std::string page_policy(std::string_view html) {
    return "default-src 'self'; script-src 'self'" + inline_sources(html, "script") + "; style-src 'self'"
           + inline_sources(html, "style")
           + "; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
             "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
}

}  // namespace truong::http
