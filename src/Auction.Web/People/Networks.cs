using System.Net;
using System.Net.Sockets;

namespace Auction.Web.People;

/// <summary>Networks people come from.</summary>
internal static class Networks
{
    private const int LongPrefixBytes = 6;

    /// <summary>The one source an address belongs to when tries are counted.</summary>
    /// <remarks>One household of the sixth version has as many addresses as it likes, all within one /64.</remarks>
    public static IPAddress? SourceOf(IPAddress? address)
    {
        if (address is not { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }) { return address?.MapToIPv4(); }
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(bytes.Length / 2).Clear();
        return new IPAddress(bytes);
    }

    /// <summary>An address without the part that names one machine: the first three of four numbers, or the first 48 bits. Empty when unknown.</summary>
    public static string Coarse(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        if (address.IsIPv4MappedToIPv6 || address.AddressFamily == AddressFamily.InterNetwork)
        {
            var parts = address.MapToIPv4().GetAddressBytes();
            return $"{parts[0]}.{parts[1]}.{parts[2]}.*";
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(LongPrefixBytes).Clear();
        return $"{new IPAddress(bytes)}/48";
    }
}
