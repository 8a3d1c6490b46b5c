using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Auction.Sandbox.Platforms;

/// <summary>One inquiry platform: what it was asked, how it behaves, what it answers.</summary>
internal sealed class SandboxPlatform(string id, string name, PlatformPlan plan, TimeProvider time)
{
    private static readonly TimeSpan CourtOffset = TimeSpan.FromHours(8);

    private readonly ConcurrentDictionary<Guid, PlatformRequest> _requests = new();
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PlatformPlan> _plans = new(StringComparer.Ordinal);

    public string Id => id;

    public string Name => name;

    /// <summary>How it behaves towards orders without a plan of their own.</summary>
    public PlatformPlan Plan { get; set; } = plan;

    /// <summary>Plans for single valuations, by number.</summary>
    public IReadOnlyDictionary<string, PlatformPlan> Plans => _plans;

    /// <summary>What it was asked, in the order received.</summary>
    public IReadOnlyList<PlatformRequest> Requests => [.. _requests.Values.OrderBy(request => request.ReceivedAt).ThenBy(request => request.Id)];

    public PlatformPlan PlanFor(string valuation) => _plans.GetValueOrDefault(valuation, Plan);

    /// <summary>Sets the plan for one valuation; null takes it off.</summary>
    public void SetPlan(string valuation, PlatformPlan? own)
    {
        if (own is null) { _plans.TryRemove(valuation, out _); }
        else { _plans[valuation] = own; }
    }

    /// <summary>Takes a request; one that is repeated is the same request. Null when the id was used for another one.</summary>
    public PlatformRequest? Take(PlatformRequest request)
    {
        var kept = _requests.GetOrAdd(request.Id, request);
        return kept.Body.AsSpan().SequenceEqual(request.Body) ? kept : null;
    }

    public PlatformRequest? Find(Guid requestId) => _requests.GetValueOrDefault(requestId);

    /// <summary>What it has to say about a request now.</summary>
    public PlatformAnswer AnswerTo(PlatformRequest request)
    {
        var own = PlanFor(request.Valuation);
        if (own.Behaviour == PlatformBehaviour.Silent) { return new(IsConfirmed: false, AsksExtension: false, Report: null); }
        if (!request.WantsReport) { return new(IsConfirmed: true, AsksExtension: false, Report: null); }
        var asksExtension = own.Behaviour == PlatformBehaviour.AsksForTime && request.Kind == PlatformRequest.OnlineOrder;
        var readyAt = ReadyAt(request, own);
        var now = time.GetUtcNow();
        if (now < readyAt) { return new(IsConfirmed: true, asksExtension, Report: null); }
        var edition = own.Behaviour == PlatformBehaviour.Twice && now >= readyAt + own.Delay ? 2 : 1;
        var faults = request.Kind == PlatformRequest.Correction ? PlatformBehaviour.OnTime : own.Behaviour;
        var report = InventedReport.Of(id, request, readyAt.ToOffset(CourtOffset), faults, edition);
        report["pdf"] = Keep(InventedPdf.Of(id, request.Valuation, report["resultFen"]!.GetValue<long>(), own.Behaviour == PlatformBehaviour.HostilePdf));
        return new(IsConfirmed: true, asksExtension, report);
    }

    /// <summary>A file that one of its reports named; null when there is none.</summary>
    public byte[]? FileOf(string sha256) => _files.GetValueOrDefault(sha256);

    private string Keep(byte[] file)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file));
        _files[sha256] = file;
        return sha256;
    }

    private DateTimeOffset ReadyAt(PlatformRequest request, PlatformPlan own) => own.Behaviour switch
    {
        PlatformBehaviour.Late when request.LastDay is { } day => new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, CourtOffset) + own.Delay,
        PlatformBehaviour.AsksForTime when request.Kind == PlatformRequest.OnlineOrder => ExtendedAt(request) is { } extendedAt ? extendedAt + own.Delay : DateTimeOffset.MaxValue,
        _ => request.ReceivedAt + own.Delay,
    };

    private DateTimeOffset? ExtendedAt(PlatformRequest order) => Requests
        .FirstOrDefault(request => request.Kind == PlatformRequest.Extension && request.Valuation == order.Valuation && request.ReceivedAt >= order.ReceivedAt)?.ReceivedAt;
}

/// <summary>What a platform says about a request.</summary>
/// <param name="IsConfirmed">It has the request and works on it.</param>
/// <param name="AsksExtension">It asks for more time.</param>
/// <param name="Report">Its report as JSON; null while there is none.</param>
internal sealed record PlatformAnswer(bool IsConfirmed, bool AsksExtension, System.Text.Json.Nodes.JsonObject? Report);
