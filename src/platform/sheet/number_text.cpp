#include "platform/sheet/number_text.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace truong::sheet {
namespace {

/// "1.25e+03" taken apart: its digits without zeros at the end, and the power of ten of the first one.
struct Scientific {
    std::string digits;
    int exponent = 0;
};

Scientific take_apart(std::string_view text) {
    Scientific result;
    const std::size_t e = text.find('e');
    for (const char each : text.substr(0, e))
        if (each != '.') result.digits.push_back(each);
    while (result.digits.size() > 1 && result.digits.back() == '0') result.digits.pop_back();
    std::string_view exponent = text.substr(e + 1);
    if (exponent.front() == '+') exponent.remove_prefix(1);
    std::from_chars(exponent.data(), exponent.data() + exponent.size(), result.exponent);
    return result;
}

std::string written_out(Scientific parts) {
    const int count = static_cast<int>(parts.digits.size());
    if (parts.exponent < 0)
        return "0." + std::string(static_cast<std::size_t>(-parts.exponent - 1), '0') + parts.digits;
    if (parts.exponent >= count - 1)
        return parts.digits + std::string(static_cast<std::size_t>(parts.exponent - count + 1), '0');
    return parts.digits.insert(static_cast<std::size_t>(parts.exponent) + 1, 1, '.');
}

bool digits_only(std::string_view text) {
    return !text.empty() && text.size() <= 15 && (text.front() != '0' || text.size() == 1)
           && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::optional<std::string> number_text(std::string_view stored) {
    // Nearly every number of a school.
    if (digits_only(stored)) return std::string(stored);
    if (!stored.empty() && stored.front() == '+') stored.remove_prefix(1);
    double value = 0;
    const char* stored_end = stored.data() + stored.size();
    const auto [end, error] = std::from_chars(stored.data(), stored_end, value);
    if (error != std::errc() || end != stored_end || !std::isfinite(value)) return {};
    if (value == 0) return "0";
    constexpr int significant = 15, most_exponent = 21, least_exponent = -10;
    std::array<char, 40> buffer;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(value),
                                       std::chars_format::scientific, significant - 1);
    const Scientific parts =
        take_apart({buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data())});
    const std::string sign = value < 0 ? "-" : "";
    if (parts.exponent <= most_exponent && parts.exponent >= least_exponent) return sign + written_out(parts);
    const std::string rest = parts.digits.size() > 1 ? "." + parts.digits.substr(1) : "";
    return sign + parts.digits.front() + rest + "E" + (parts.exponent > 0 ? "+" : "")
           + std::to_string(parts.exponent);
}

}  // namespace truong::sheet
